/** `my-notes` becomes `My notes`. */
export function titleOfName(name: string): string {
	const words = name.replace(/[-_]+/g, ' ').trim()
	return words.charAt(0).toUpperCase() + words.slice(1)
}
