import type { Context } from 'liquidjs'

type Values = Readonly<Record<string, unknown>>

/** In place of a value that a generator has, and that nobody knows here. */
class Unknown {
	readonly #name: string
	constructor(name: string) {
		this.#name = name
	}
	/** Whoever asks for it fails. */
	fail(): never {
		throw new Error(`unknown variable: ${this.#name}`)
	}
	/** So do those that write it out. */
	toJSON(): never {
		return this.fail()
	}
	toString(): never {
		return this.fail()
	}
}

/**
 * @param name As templates call it: `site.posts`.
 */
export function unknownValue(name: string): unknown {
	return new Unknown(name)
}

/** @param of What they are members of: `site`. */
export function unknownValues(names: readonly string[], of?: string): Values {
	return Object.fromEntries(
		names.map((name) => [name, unknownValue(of === undefined ? name : `${of}.${name}`)]),
	)
}

/** Makes templates fail that ask for what is unknown, in a condition too: otherwise what stands below `else` would be shown. */
export function failAtUnknown(context: Context): void {
	const read = context.readProperty.bind(context)
	context.readProperty = (of: Parameters<typeof read>[0], name: Parameters<typeof read>[1]) => {
		const value: unknown = read(of, name)
		return value instanceof Unknown ? value.fail() : value
	}
}

/** Makes a variable unknown until it is given another value. */
export function forget(context: Context, name: string): void {
	context.bottom()[name] = unknownValue(name)
}

/** Lays objects over each other: what is made when it is asked for stays so. */
export function laidOver(...parts: readonly object[]): Values {
	const whole: Values = {}
	for (const part of parts)
		for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(part)))
			Object.defineProperty(whole, name, { ...descriptor, configurable: true })
	return whole
}
