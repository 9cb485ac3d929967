// All that runs in a browser, and nothing needs it: the browser's time zone is sent along, and what is live renews itself.

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const field of document.querySelectorAll('input[name="browserZone"]')) field.value = zone;

// A page that shows its times for a zone that nobody chose shows them for the browser's.
const clock = document.querySelector('[data-zone-guessed]');
if (clock && zone && clock.dataset.zoneGuessed !== zone) {
  const here = new URL(location.href);
  if (!here.searchParams.has('zone')) {
    here.searchParams.set('zone', zone);
    location.replace(here);
  }
}

// <input list="zone-names" data-zones="/zones-….json">: the list is fetched once somebody looks into it.
for (const field of document.querySelectorAll('input[data-zones]'))
  field.addEventListener(
    'focus',
    async () => {
      field.select();
      const names = await fetch(field.dataset.zones).then((response) => response.json());
      field.list.replaceChildren(...names.map((name) => new Option(name, name)));
    },
    { once: true },
  );

// <section data-live="3" id="letters">: fetched again every 3 s, and put in place unless somebody is busy inside it.
for (const live of document.querySelectorAll('[data-live]')) {
  const isBusy = () =>
    document.hidden ||
    (live.contains(document.activeElement) && document.activeElement.matches('input, select, textarea, iframe')) ||
    [...live.querySelectorAll('textarea')].some((area) => area.value !== area.defaultValue);

  const renew = async () => {
    if (!isBusy()) {
      const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
      const text = response?.ok ? await response.text() : '';
      const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(live.id);
      if (fresh && fresh.innerHTML !== live.dataset.shown && !isBusy()) {
        const open = new Set([...live.querySelectorAll('details[open][id]')].map((one) => one.id));
        live.dataset.shown = fresh.innerHTML;
        live.replaceChildren(...fresh.childNodes);
        for (const one of live.querySelectorAll('details[id]')) one.open ||= open.has(one.id);
        for (const field of live.querySelectorAll('input[name="browserZone"]')) field.value = zone;
        if (fresh.dataset.live === undefined) return;
      }
    }
    setTimeout(renew, Number(live.dataset.live) * 1000);
  };
  live.dataset.shown = live.innerHTML;
  setTimeout(renew, Number(live.dataset.live) * 1000);
}
