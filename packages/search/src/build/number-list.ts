/** A list of whole numbers that grows and is used again and again. */
export interface NumberList {
	/** Valid below {@link length}. Another one after the list has grown. */
	readonly values: Int32Array
	readonly length: number
	push(value: number): void
	clear(): void
}

/** Makes an empty {@link NumberList}. */
export function createNumberList(): NumberList {
	let values = new Int32Array(1 << 12)
	let length = 0
	return {
		get values() {
			return values
		},
		get length() {
			return length
		},
		push(value) {
			if (length === values.length) {
				const before = values
				values = new Int32Array(length * 2)
				values.set(before)
			}
			values[length++] = value
		},
		clear() {
			length = 0
		},
	}
}
