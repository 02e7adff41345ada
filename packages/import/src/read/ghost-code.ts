/** Before version 2 the settings had the other two names. */
const names = ['codeinjection_head', 'codeinjection_foot', 'ghost_head', 'ghost_foot']

/**
 * Names the columns of a post, or the settings of a site, that put code into pages.
 *
 * @param text What stands in one of a name; empty if there is none.
 */
export function codeIn(text: (name: string) => string): readonly string[] {
	return names.filter((name) => text(name).trim() !== '')
}
