import { expect, it } from 'vitest'
import { gateFields } from './gate-fields.ts'

const restricted = (accessible: string, own = 's:1:"1"') =>
	`a:2:{s:26:"_um_custom_access_settings";${own};s:14:"_um_accessible";${accessible};}`

it.each([
	['_members_access_role', 'subscriber'],
	['_wpmem_block', '1'],
	['_wpmem_block', '2'],
	['_is_paid', '1'],
	['rcp_subscription_level', 'any-paid'],
	['rcp_subscription_level', 'a:1:{i:0;s:1:"2";}'],
	['rcp_access_level', '3'],
	['rcp_user_level', 'a:1:{i:0;s:6:"editor";}'],
	['rcUserLevel', 'Subscriber'],
	['um_content_restriction', restricted('s:1:"2"')],
	['um_content_restriction', restricted('i:1', 'b:1')],
	['groups-read', '2'],
	['patreon-level', '5'],
	['_jetpack_newsletter_access', 'paid_subscribers'],
	['_llms_is_restricted', 'yes'],
	['wppb-content-restrict-user-status', 'loggedin'],
	['wppb-content-restrict-user-role', 'editor'],
	['_issuem_leaky_paywall_visibility', 'a:1:{s:15:"visibility_type";s:4:"only";}'],
	['arm_access_plan', '0'],
	['arm_access_plan', '3'],
	['ihc_mb_who', 'reg'],
	['_is4wp_membership_levels', '1,2'],
	['pms-content-restrict-all-subscription-plans', 'all'],
	['memberful_acl', 'a:2:{s:12:"subscription";a:1:{i:0;i:7;}s:7:"product";a:0:{}}'],
])('%s hides if it says %s', (name, value) => {
	expect(gateFields([[name, value]])).toEqual([name])
})

it.each([
	['_wpmem_block', '0'],
	['_is_paid', ''],
	['rcp_subscription_level', 'all'],
	['rcp_access_level', 'None'],
	['rcp_user_level', 'a:1:{i:0;s:3:"all";}'],
	['rcp_user_level', 'All'],
	['rcUserLevel', 'None'],
	['um_content_restriction', restricted('s:1:"0"')],
	['um_content_restriction', restricted('s:1:"2"', 's:1:"0"')],
	['memberful_acl', 'a:0:{}'],
	['memberful_acl', 'a:2:{s:12:"subscription";a:0:{}s:7:"product";a:0:{}}'],
	['_llms_is_restricted', 'no'],
	['_issuem_leaky_paywall_visibility', 'a:1:{s:15:"visibility_type";s:7:"default";}'],
	['arm_access_plan', ''],
	['ihc_mb_who', '-1'],
	['_is4wp_any_membership', '0'],
	['_jetpack_newsletter_access', 'everybody'],
	['mood', 'gold'],
])('%s hides nothing if it says %s', (name, value) => {
	expect(gateFields([[name, value]])).toEqual([])
})
