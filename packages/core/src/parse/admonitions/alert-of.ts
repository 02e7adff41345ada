/** What GitHub calls the kinds of Docusaurus and VitePress: https://docs.github.com/get-started/writing-on-github#alerts */
const alerts: Readonly<Record<string, string>> = {
	note: 'NOTE',
	info: 'NOTE',
	secondary: 'NOTE',
	tip: 'TIP',
	success: 'TIP',
	important: 'IMPORTANT',
	warning: 'WARNING',
	caution: 'CAUTION',
	danger: 'CAUTION',
}

/** What an admonition becomes, and the title that it has if it says none, where that is another. */
export function alertOf(
	kind: string,
): { readonly alert: string; readonly title?: string } | undefined {
	const alert = Object.hasOwn(alerts, kind) ? alerts[kind] : undefined
	return alert === undefined ? undefined : { alert, ...(kind === 'info' && { title: 'Info' }) }
}
