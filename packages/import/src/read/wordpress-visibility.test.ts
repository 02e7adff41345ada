import { expect, it } from 'vitest'
import { importPosts } from '../../test/wordpress-export.ts'

it('makes a draft of what says no status, and tells it', async () => {
	const { report, isDraft } = await importPosts({
		empty: { text: 'A', status: '' },
		shown: { text: 'C' },
	})
	expect(['empty', 'shown'].map(isDraft)).toEqual([true, false])
	expect(report.drafts).toEqual({ 'no status': 1 })
})
