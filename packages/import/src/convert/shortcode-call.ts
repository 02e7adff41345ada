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

/** Between quotes a backslash may be lost, as in Hugo; between grave accents nothing is. */
function quoted(value: string): string {
	if (!/["\\]/.test(value)) return `"${value}"`
	if (!value.includes('`')) return `\`${value}\``
	return `"${value.replaceAll('"', '&quot;').replace(/\\$/, '&#92;')}"`
}
