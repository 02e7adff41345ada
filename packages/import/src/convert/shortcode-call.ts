/**
 * Writes the call of a shortcode that the core knows. Values may be anything.
 *
 * @example shortcodeCall('figure', { src: 'a.png', caption: '“Hello”' }) // '{{< figure src="a.png" caption="“Hello”" >}}'
 */
export function shortcodeCall(
	name: string,
	args: Readonly<Record<string, string | undefined>>,
): string {
	const written = Object.entries(args).flatMap(([key, value]) =>
		value ? [`${key}=${quoted(value.replace(/\s+/g, ' '))}`] : [],
	)
	return `{{< ${[name, ...written].join(' ')} >}}`
}

/** Hugo takes every backslash out of an argument with `\"` in it, and none out of others; between backticks all stands as it is. */
function quoted(value: string): string {
	if (!value.includes('\\')) return `"${value.replaceAll('"', '\\"')}"`
	if (!/["`]|\\$/.test(value)) return `"${value}"`
	if (!value.includes('`')) return `\`${value}\``
	const safe = value.replaceAll('"', '&quot;').replaceAll('\\`', '&#96;').replace(/\\$/, '&#92;')
	return `"${safe}"`
}
