/**
 * Reads the prefixes that Docusaurus has for paths of a site: `@site/` is its folder, `pathname://` an address that no page of its own has.
 *
 * @example sitePath('@site/static/img/a.png') // '/img/a.png'
 * @see https://docusaurus.io/docs/advanced/routing#escaping-from-spa-redirects
 */
export function sitePath(href: string): string {
	return href.replace(/^(?:@site(?:\/static)?(?=\/)|pathname:\/\/(?=\/|[a-z]+:))/, '')
}
