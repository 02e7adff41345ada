/** Whether pages are `/a.html` instead of `/a/`: all of them, or those of some first folders. */
export type UglyUrls = boolean | Readonly<Record<string, boolean>>

/** Whether the pages of a first folder, or the terms of a taxonomy, are. */
export function isUgly(uglyUrls: UglyUrls | undefined, section: string): boolean {
	if (typeof uglyUrls !== 'object') return uglyUrls ?? false
	const name = section.toLowerCase()
	return Object.entries(uglyUrls).some(([key, is]) => is && key.toLowerCase() === name)
}
