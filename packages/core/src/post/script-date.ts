import { dateToEpoch } from '../metadata/date-to-epoch.ts'
import type { PostDate } from '../metadata/post-date.ts'
import { scriptTime } from './script-time.ts'

/** A date that templates can compare and filter as those of Eleventy can; written out it is a text in the time zone of the site, not of the machine. */
export class ScriptDate extends Date {
	readonly #written: string
	/** @param timeZone IANA name. */
	constructor(date: PostDate, timeZone: string) {
		super(dateToEpoch(date, timeZone))
		this.#written = scriptTime(date, timeZone)
	}
	override toString(): string {
		return this.#written
	}
}
