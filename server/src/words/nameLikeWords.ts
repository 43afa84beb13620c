/** Words that companies and folders are called by, and that stand with a capital in headings and labels as well. Data only, sorted. */
export const nameLikeWords: ReadonlySet<string> = new Set([
  'academy', 'adobe', 'airbnb', 'alexa', 'amazon', 'analytics', 'android', 'apple', 'archive', 'asana', 'atelier', 'audio', 'bing', 'bistro', 'blog', 'boutique', 'brand', 'canva', 'canvas', 'catering', 'chrome', 'citroen', 'clinic', 'cloud',
  'consulting', 'content', 'craft', 'creative', 'dental', 'design', 'digital', 'dropbox', 'ebay', 'edge', 'etsy', 'events', 'excel', 'facebook', 'figma', 'firefox', 'focus', 'foundry', 'gallery', 'github', 'gmail', 'google',
  'grammarly', 'grid', 'group', 'hub', 'icloud', 'impact', 'insight', 'instagram', 'intranet', 'invoice', 'ios', 'iphone', 'jira', 'lab', 'labs', 'launch', 'legal', 'lens', 'linkedin', 'linux', 'logo', 'lounge', 'mailchimp',
  'marketing', 'matrix', 'media', 'menu', 'meta', 'microsoft', 'miro', 'mode', 'module', 'motion', 'netflix', 'netlify', 'network', 'newsletter', 'notion', 'office', 'opera', 'optics', 'oracle', 'orbit', 'outlook', 'panel', 'parcel',
  'paypal', 'period', 'pinterest', 'pixel', 'platform', 'portal', 'print', 'process', 'product', 'project', 'proposal', 'quartz', 'quote', 'render', 'review', 'safari', 'salesforce', 'samsung', 'scope', 'server', 'shopify', 'signal', 'skype',
  'slack', 'spotify', 'square', 'squarespace', 'stage', 'stripe', 'studio', 'studios', 'summary', 'summit', 'swift', 'systems', 'target', 'teams', 'template', 'theme', 'tiktok', 'timeline', 'trello', 'twitter', 'typeform', 'uber',
  'unit', 'vercel', 'video', 'vimeo', 'visual', 'website', 'wix', 'wordpress', 'workshop', 'xero', 'yahoo', 'youtube', 'zapier', 'zoom',
]);
