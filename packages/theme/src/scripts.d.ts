/** The text of a script for browsers, with all that it imports. */
declare module '*?script' {
	const text: string
	export default text
}
