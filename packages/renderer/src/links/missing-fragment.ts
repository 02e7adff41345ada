import { nearestName } from '@blog/core'

/**
 * Says that a page has no such part, and which it has.
 *
 * @param where The file of the page, or `this post`.
 * @param ids What the page has.
 */
export function missingFragment(
	fragment: string,
	where: string,
	ids: readonly string[],
): { readonly message: string; readonly hint: string } {
	const page = where === 'this post' ? where : `\`${where}\``
	return {
		message: `Unexpected fragment \`#${fragment}\`, expected the id of a heading or an element of ${page}`,
		hint: hintFor(fragment, ids),
	}
}

function hintFor(fragment: string, ids: readonly string[]): string {
	const near = nearestName(
		fragment,
		ids.filter((id) => !isOtherNumber(fragment, id)),
	)
	if (near !== undefined) return `Did you mean \`#${near}\`?`
	const written = ids.filter((id) => !id.includes('%'))
	if (written.length === 0) return 'Leave the fragment out: the page has no ids.'
	const names = written
		.slice(0, shown)
		.map((id) => `\`#${id}\``)
		.join(', ')
	return written.length > shown
		? `Write an id that is there, as ${names}.`
		: `Write an id that is there: ${names}.`
}

const shown = 5

/** Whether two names differ in their numbers alone: then one is not the other misspelt. */
function isOtherNumber(one: string, other: string): boolean {
	const [a, b] = [one, other].map((name) => name.replace(/\d+/g, '0'))
	return a === b
}
