import type { Post } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'

/** The front matter of a post as written, whatever the user's schema keeps of it; known keys in their documented spelling. */
export function matterOf({ fileData }: Pick<Post<unknown>, 'fileData'>): Record<string, unknown> {
	return isObject(fileData.matter) ? fileData.matter : {}
}
