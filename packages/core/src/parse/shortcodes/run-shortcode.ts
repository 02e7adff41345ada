import type { Shortcode, ShortcodeProps } from './shortcode.ts'

/** What a shortcode makes of a call. */
export interface Made {
	readonly result: ReturnType<Shortcode>
	/** Whether it asked for what stands between the tags. */
	readonly isInnerRead: boolean
}

/**
 * Calls the function of a shortcode.
 *
 * @param inner What stands between the tags; absent if there is no closing one.
 */
export function runShortcode(
	shortcode: Shortcode,
	props: Omit<ShortcodeProps, 'inner'>,
	inner: string | undefined,
): Made {
	if (inner === undefined) return { result: shortcode(props), isInnerRead: false }
	let isInnerRead = false
	const result = shortcode(
		Object.defineProperty(props, 'inner', {
			enumerable: true,
			configurable: true,
			get() {
				isInnerRead = true
				return inner
			},
			// Functions may change it.
			set: (value: unknown) => Object.defineProperty(props, 'inner', { value, writable: true }),
		}),
	)
	return { result, isInnerRead }
}
