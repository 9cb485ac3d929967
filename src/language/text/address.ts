// How the name of a place goes on behind a comma.

/** `, 22 Bridge Street`   `, Block B`   `, 2nd floor`   `, side door` */
export const restOfAddress =
  /^,\s+(?:\d+[a-z]?\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*|(?:[Bb]lock|[Ww]ing|[Ff]loor|[Ll]evel|[Rr]oom|[Bb]uilding|[Gg]ate|[Hh]all|[Ss]uite)\s+\w{1,4}|(?:\d+\w\w|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Tt]op)\s+[Ff]loor|[Ss]ide door)(?![\p{L}\p{N}])/u;
