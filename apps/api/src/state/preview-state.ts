import { stateOf } from './api-state.ts'
import { perState } from './per-state.ts'
import { shared } from './shared.ts'

/** Makes the state of all that is in a content, published or not: for who may see one post of it. */
export const previewState = perState(({ content, since }) =>
	shared(async () => {
		const whole = (await content.preview?.()) ?? content
		return stateOf(whole, whole.blog, since)
	}),
)
