import { BlogError } from '../diagnostics/blog-error.ts'

/**
 * Makes sure that there is a time zone of this name, before a date needs it.
 *
 * @param timeZone IANA name; nothing means the default.
 * @throws {BlogError} `CONFIG_INVALID`
 * @example checkTimeZone('Europe/Berlin')
 */
export function checkTimeZone(timeZone = 'UTC'): void {
	// There always is one; asking takes as long as reading a hundred posts.
	if (timeZone === 'UTC') return
	try {
		new Intl.DateTimeFormat('en', { timeZone })
	} catch (cause) {
		throw new BlogError(
			'CONFIG_INVALID',
			`Unexpected time zone \`${timeZone}\`, expected an IANA name such as \`Europe/Berlin\``,
			{ cause },
		)
	}
}
