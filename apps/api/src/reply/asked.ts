import type { Place } from './place.ts'
import type { Refusal } from './refusal.ts'

/** A request, from whatever server. */
export interface Asked extends Place {
	/** As sent: may be anything. */
	readonly method: string
	/** Reads a header; several of one name are one, with commas. */
	header(name: string): string | null
	/** Names who asks, for limits. */
	client(): string
	/** Why it is refused, whatever it asks. */
	readonly refusal?: Refusal | undefined
}
