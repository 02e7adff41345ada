/** Whether a path below the site's folder leads to what a package manager has put there. */
export function isOfPackages(path: string): boolean {
	return `/${path}/`.includes('/node_modules/')
}
