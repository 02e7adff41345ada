const isUsable = /^[\w.:-]{1,64}$/

/** The id that a client or proxy gave a request, if it is one that can stand in headers and logs; else a new one. */
export function requestIdOf(given: string | null): string {
	return given !== null && isUsable.test(given) ? given : crypto.randomUUID()
}
