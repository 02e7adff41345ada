/** Lists and maps that an author writes deeper than this are a mistake or an attack. */
export const maxDepth = 100
