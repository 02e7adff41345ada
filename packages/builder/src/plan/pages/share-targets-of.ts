import { frontMatterFlag, type Post } from '@blog/core'
import type { ShareTarget } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { readShareTargets } from '../../config/share-targets.ts'
import { matterOf } from './matter-of.ts'

/** Where readers may send a post: what the site says, unless the post says otherwise (PaperMod's `ShareButtons` and `disableShare`). */
export function shareTargetsOf(
	post: Post<unknown>,
	{ share }: Pick<ResolvedConfig, 'share'>,
): readonly ShareTarget[] {
	if (share.length === 0 || frontMatterFlag(post, 'disableShare')) return []
	return readShareTargets(matterOf(post).ShareButtons) ?? share
}
