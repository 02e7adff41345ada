/** A number of Ruby that is no integer though it is whole: it is written with `.0`, and divides as one with places does. */
export class RubyFloat {
	readonly #value: number
	constructor(value: number) {
		this.#value = value
	}
	valueOf(): number {
		return this.#value
	}
	toJSON(): number {
		return this.#value
	}
	toString(): string {
		return `${this.#value}.0`
	}
	// What LiquidJS compares objects with.
	equals(other: unknown): boolean {
		return isNumeric(other) && Number(other) === this.#value
	}
	gt(other: unknown): boolean {
		return isNumeric(other) && this.#value > Number(other)
	}
	geq(other: unknown): boolean {
		return isNumeric(other) && this.#value >= Number(other)
	}
	lt(other: unknown): boolean {
		return isNumeric(other) && this.#value < Number(other)
	}
	leq(other: unknown): boolean {
		return isNumeric(other) && this.#value <= Number(other)
	}
}

/** What a value counts as. */
export interface RubyNumber {
	readonly value: number
	readonly isFloat: boolean
}

/** Takes a value for a number as Ruby's Liquid does: of a text what it begins with, of what is none 0. */
export function rubyNumber(value: unknown): RubyNumber {
	if (value instanceof RubyFloat) return { value: Number(value), isFloat: true }
	if (typeof value === 'number') return { value, isFloat: !Number.isInteger(value) }
	const text = typeof value === 'string' ? value.trim() : ''
	if (/^-?\d+\.\d+$/.test(text)) return { value: Number(text), isFloat: true }
	return { value: Number(/^[-+]?\d+/.exec(text)?.[0] ?? 0), isFloat: false }
}

/** Makes the value of a number. */
export function fromRuby({ value, isFloat }: RubyNumber): number | RubyFloat {
	const isWhole = isFloat && Number.isInteger(value) && Math.abs(value) < 1e16
	return isWhole ? new RubyFloat(value) : value
}

function isNumeric(value: unknown): boolean {
	return typeof value === 'number' || value instanceof RubyFloat
}
