/** Up to an address of a link or a definition of Markdown, or into it. */
const inLink =
	/(?:\]\(|(?:^|\n)(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*\[(?!\^)[^[\]\n]+\]:)[ \t]*<?([^\s<>()]*)$/

/** Up to the value of an attribute of a tag, or into it. */
const inAttribute =
	/^<[a-z][\w-]*(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s+[^\s"'<>=/]+\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'<>=`]*))$/i

/**
 * Tells what of an address in a link of Markdown or in an attribute of HTML a text ends with: nothing at its beginning.
 *
 * @returns `undefined` if no address is there.
 */
export function addressBefore(text: string): string | undefined {
	const found = inLink.exec(text) ?? inAttribute.exec(text.slice(text.lastIndexOf('<')))
	return found?.slice(1).find((part) => part !== undefined)
}
