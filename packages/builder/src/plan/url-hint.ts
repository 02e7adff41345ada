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

/**
 * Says how to write the site's address.
 *
 * @param configFile Of any generator; absent if there is none.
 */
export function urlHint(configFile: string | undefined): string {
	if (configFile === undefined)
		return "Make this file with `export default { url: 'https://example.com' }`."
	const generator = without.find(([name]) => name.test(configFile))?.[1]
	if (generator !== undefined)
		return `Make a file blog.config.json with \`{ "generator": "${generator}", "url": "https://example.com" }\`.`
	const form = forms.find(([name]) => name.test(configFile))?.[1]
	return `Write ${form ?? "`url: 'https://example.com'`"}.`
}
