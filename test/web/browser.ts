// A real browser out of npm packages. Where it cannot start, the tests that need it are skipped with a sentence.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The browser, or why there is none on this machine. */
export async function openBrowser(): Promise<Browser | string> {
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      // Its own arguments run all in one process, which ends with the first context, and switch web security off.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      headless: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `No browser could be started here, so its tests are skipped: ${reason}`;
  }
}
