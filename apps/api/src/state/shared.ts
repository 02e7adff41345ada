/** Makes something when it is first asked for, once for all who ask. What failed is tried again by who asks next. */
export function shared<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined
	return () => {
		if (made) return made
		const making = make()
		made = making
		making.catch(() => {
			made = undefined
		})
		return making
	}
}
