import type { ApiState } from '../state/api-state.ts'
import { refOf } from './describe-post.ts'

/** Posts by year and month, the newest first. */
export function archiveOf(state: ApiState) {
	return {
		years: state.blog.years.map(({ year, posts, months }) => ({
			year,
			count: posts.length,
			months: months.map(({ month, posts }) => ({
				month,
				count: posts.length,
				posts: posts.map((post) => refOf(post, state)),
			})),
		})),
	}
}
