/** Escapes text for HTML, between tags and in double quotes. */
export function escapeHtml(text: string): string {
	return /[&<>"]/.test(text)
		? text.replace(/[&<>"]/g, (letter) => references[letter] ?? letter)
		: text
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}
