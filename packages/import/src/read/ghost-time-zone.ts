/** Under every name that it had, the newest first. */
const keys = ['timezone', 'active_timezone', 'activeTimezone']

/**
 * The zone that a site showed its dates in.
 *
 * @param settings Values by their key.
 * @returns IANA name; `UTC` if the site has none, or one that is not known here.
 */
export function ghostTimeZone(settings: ReadonlyMap<string, string>): string {
	const name = keys.map((key) => settings.get(key)).find(Boolean) ?? 'UTC'
	try {
		const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
		return /^(?:Etc\/)?(?:UTC|GMT)$/.test(timeZone) ? 'UTC' : name
	} catch {
		return 'UTC'
	}
}
