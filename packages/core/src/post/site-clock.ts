import { dateAt } from '../metadata/time-zone.ts'
import { rubyTime } from './ruby-time.ts'

/** What templates can ask a site for that is not in its config. */
export interface SiteClock {
	/** For `site`: a day, so that builds of it make the same. */
	readonly site: { readonly time: string }
	/** What was asked: see `Reads`. */
	readonly reads: ReadonlyMap<string, string>
}

/**
 * Makes the clock of a text.
 *
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name.
 */
export function siteClock(now: number, timeZone: string): SiteClock {
	const reads = new Map<string, string>()
	return {
		site: {
			get time() {
				const day = dateAt(now, timeZone).slice(0, 10)
				reads.set(`day ${timeZone}`, day)
				return rubyTime(day, timeZone)
			},
		},
		reads,
	}
}
