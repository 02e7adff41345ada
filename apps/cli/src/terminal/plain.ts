// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
/** What turns the direction of the text that follows, also of our own. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Makes a line of a text that cannot steer the terminal: control characters become blanks, marks of direction go.
 *
 * @example plain('\u001b[2JHello') // ' [2JHello'
 */
export function plain(text: string): string {
	return text.replace(controls, ' ').replace(directions, '')
}

/** The same of a text of several lines, which keeps its line breaks and tabs. */
export function plainLines(text: string): string {
	return text
		.split(/(\r?\n|\t)/)
		.map((part, index) => (index % 2 === 1 ? part : plain(part)))
		.join('')
}
