/**
 * A second level that several processes share: bytes by key, each for some time. It may be slow, down, forgetful or wrong: what it gives is checked.
 *
 * Both are given up after `storeDeadline`; the signal is aborted then.
 */
export interface Store {
	get(key: string, options: StoreCall): Promise<Uint8Array | undefined>
	/** @param options `ttl`: milliseconds after which the bytes are of no use. */
	set(key: string, bytes: Uint8Array, options: StoreCall & { readonly ttl: number }): Promise<void>
	close?(): Promise<void>
}

export interface StoreCall {
	readonly signal: AbortSignal
}
