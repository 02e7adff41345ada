const executed =
	/^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.[0-5]))$/i

/**
 * Tells whether a browser asks its policy before it reads a script of a type; all others are data.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type
 */
export function isExecuted(type = ''): boolean {
	return executed.test(type.trim())
}
