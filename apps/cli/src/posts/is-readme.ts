/** Whether a file tells people of the folder that it lies in, as hosts of code show it: it makes no blog of that. */
export function isReadme(name: string): boolean {
	return /^readme\./i.test(name)
}
