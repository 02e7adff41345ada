/** How a config says its site's address, by its name. */
const forms: readonly (readonly [RegExp, string])[] = [
	[/^blog\.config\.json$/, '`"url": "https://example.com"`'],
	[/^_config\.toml$/, "`url = 'https://example.com'`"],
	[/^_config\./, '`url: https://example.com`'],
	[/^(?:hugo|config)\.ya?ml$/, '`baseURL: https://example.com/`'],
	[/^(?:hugo|config)\.json$/, '`"baseURL": "https://example.com/"`'],
	[/^(?:hugo|config)\.toml$|^config\/_default$/, "`baseURL = 'https://example.com/'`"],
	[/(?:^|\/)astro\.config\./, "`site: 'https://example.com'`"],
]

/** Generators whose configs have no address. */
const without: readonly (readonly [RegExp, string])[] = [
	[/^\.?eleventy\./, 'eleventy'],
	[/^\.vitepress\//, 'vitepress'],
]

/** Generators whose configs are programs, of which not all is read. */
const programs: readonly (readonly [RegExp, string])[] = [
	[/(?:^|\/)astro\.config\./, 'astro'],
	[/(?:^|\/)docusaurus\.config\./, 'docusaurus'],
]

/**
 * Says how to write the site's address.
 *
 * @param configFile Of any generator; absent if there is none.
 */
export function urlHint(configFile: string | undefined): string {
	if (configFile === undefined)
		return "Make this file with `export default { url: 'https://example.com' }`."
	const find = (all: typeof forms) => all.find(([name]) => name.test(configFile))?.[1]
	const file = (generator: string) =>
		`make a file blog.config.json with \`{ "generator": "${generator}", "url": "https://example.com" }\`.`
	const generator = find(without)
	if (generator !== undefined) return file(generator).replace('m', 'M')
	const form = find(forms) ?? "`url: 'https://example.com'`"
	const program = find(programs)
	if (program === undefined) return `Write ${form}.`
	return `Write ${form}; if it is there and only running the config would tell it, ${file(program)}`
}
