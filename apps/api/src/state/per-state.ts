import type { ApiState } from './api-state.ts'

/** Makes something of a state once, when it is first asked for. */
export function perState<Value>(make: (state: ApiState) => Value): (state: ApiState) => Value {
	const made = new WeakMap<ApiState, { readonly value: Value }>()
	return (state) => {
		const known = made.get(state) ?? { value: make(state) }
		made.set(state, known)
		return known.value
	}
}
