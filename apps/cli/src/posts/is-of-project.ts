/** Whether a file is for people who work on what lies in a folder, as hosts of code show it: it makes no blog of that. */
export function isOfProject(name: string): boolean {
	return /^(?:readme|licen[cs]e|contributing|code_of_conduct|changelog|security)\./i.test(name)
}
