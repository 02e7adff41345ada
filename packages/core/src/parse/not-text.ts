/** Code and such, in which nothing is found: fences, spans, and HTML whose text is none. */
export const notText: readonly RegExp[] = [
	/^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(?<fence>`{3,}(?![^\n]*`)|~{3,})[^\n]*(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[^\n]*)?/,
	/(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S]){0,3000}?(?<!`)\k<ticks>(?!`)/,
	/<(?<element>script|style|pre|textarea)\b[\s\S]*?<\/\k<element>\s*>/,
	/<!--[\s\S]*?-->/,
]
