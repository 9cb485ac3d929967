// How Parley's own letters are known again when they come back quoted: a line that nobody else writes, a class in the HTML.

/** Stands at the end of what a letter has to say, above the line on who runs the bot. */
export const markerLine = '––––––––  Parley  ––––––––';

/** On the one element that holds the whole letter; some clients put a prefix before it. */
export const markerClass = 'parley-letter';
