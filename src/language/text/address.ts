// How the name of a place goes on behind a comma.

const number = String.raw`(?:\p{Lu}|[\p{L}]?\d{1,4}(?:\.\d+)?\p{L}?)`;
const parts = [
  // `22 Bridge Street`
  String.raw`\d+[a-z]?\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*`,
  // `Via Mazzini 14`
  String.raw`(?:(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Rr]ue|[Pp]lace|[Cc]alle|[Pp]laza|[Aa]venida|[Rr]ua|[Uu]l\.|[Uu]lica)\s+(?:\p{L}+\s+){1,3}|(?:\p{Lu}\p{L}+\s+){0,3}\p{Lu}\p{L}*(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gatan|gata|vej|gade|katu)\s+)\d{1,4}[a-z]?`,
  // `Block B`   `group room 3`
  String.raw`(?:[Bb]lock|[Ww]ing|[Ff]loor|[Ll]evel|[Rr]oom|[Bb]uilding|[Gg]ate|[Hh]all|[Ss]uite)\s+\w{1,4}`,
  String.raw`(?:\p{L}+\s+){0,2}(?:[Rr]oom|[Ss]tudio|[Hh]all|[Dd]esk|[Tt]able|[Bb]ay|[Uu]nit|[Ff]lat|[Dd]oor|[Ee]ntrance|[Ll]ab|[Oo]ffice|[Pp]latform|[Ss]taircase|[Hh]ouse)\s+${number}`,
  // `2nd floor`   `on the first floor`   `the back room`   `upstairs`
  String.raw`(?:on\s+)?(?:the\s+)?(?:\d+\w\w|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Uu]pper|[Ll]ower)\s+[Ff]loor`,
  String.raw`(?:in\s+)?(?:the\s+)?(?:[Ss]ide|[Bb]ack|[Ff]ront|[Mm]ain|[Uu]pstairs|[Dd]ownstairs|[Ss]mall|[Bb]ig|[Ll]arge)\s+(?:door|entrance|room|table|bar|office|hall|gate)`,
  '[Uu]pstairs|[Dd]ownstairs|in the basement',
].join('|');

/** `, 22 Bridge Street`   `, Block B`   `, 2nd floor`   `, side door` */
export const restOfAddress = new RegExp(String.raw`^,\s+(?:${parts})(?![\p{L}\p{N}])`, 'u');
