import type { ApiState } from '../state/api-state.ts'
import { type Answer, FailedAnswer, readAnswer } from './answer.ts'
import { dependsOnTime, readKey } from './answer-key.ts'
import type { ApiEnv } from './api-env.ts'
import type { originApp } from './origin-app.ts'

/**
 * Makes answers, each of one content.
 *
 * @param current The state to answer from.
 * @param preview As of {@link ApiEnv}.
 */
export function answerMaker(
	origin: ReturnType<typeof originApp>,
	current: () => ApiState,
	preview: ApiEnv['Bindings']['preview'],
): (key: string) => Promise<Answer> {
	return async (key) => {
		const parts = readKey(key)
		const { base, target, isMarkdown } = parts
		const state = current()
		const env = { state, base, preview, route: 'unmatched' }
		const headers: HeadersInit = isMarkdown ? { accept: 'text/markdown' } : {}
		const response = await origin.fetch(new Request(`http://blog${target}`, { headers }), env)
		const { since, publicPosts, content } = state
		const answer = await readAnswer(response, {
			route: env.route,
			publicPosts,
			version: content.version ?? '',
			since: dependsOnTime(parts) ? null : since,
		})
		if (answer.status >= 500) throw new FailedAnswer(answer)
		return answer
	}
}
