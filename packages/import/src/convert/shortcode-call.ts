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
		value ? [`${key}="${value.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`] : [],
	)
	return `{{< ${[name, ...written].join(' ')} >}}`
}
