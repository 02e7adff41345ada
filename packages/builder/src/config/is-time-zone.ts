/** Whether a text is the IANA name of a time zone. */
export function isTimeZone(name: string): boolean {
	// Asking takes as long as reading a hundred posts.
	if (name === 'UTC') return true
	try {
		new Intl.DateTimeFormat('en', { timeZone: name })
		return true
	} catch {
		return false
	}
}
