// How the name of a place goes on behind a comma.

/** `, 22 Bridge Street`   `, Block B`   `, 2nd floor`   `, side door` */
export const restOfAddress =
  /^,\s+(?:\d+[a-z]?\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*|(?:block|wing|floor|level|room|building|gate|hall|suite)\s+\w{1,4}|(?:\d+\w\w|ground|first|second|third|top)\s+floor|side door)(?![\p{L}\p{N}])/iu;
