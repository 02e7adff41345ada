/** What a list is called after its folder: `My notes` for `my-notes`. */
export function titleOfFolder(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}
