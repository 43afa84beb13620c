/** Words that nobody writes in capitals but to raise the voice. Data only, each list sorted. */

/** Loud even when they stand alone. */
export const loudAlone = [
  'ABSOLUTELY', 'AGAIN', 'ALREADY', 'ALWAYS', 'ANY', 'ANYONE', 'ANYTHING', 'BEFORE', 'CANNOT', 'CAREFULLY', 'CLEARLY', 'COMPLETELY', 'CONSTANTLY', 'DEFINITELY', 'DESPERATELY', 'ENOUGH',
  'EVER', 'EVERY', 'EVERYTHING', 'EXACTLY', 'EXTREMELY', 'FINALLY', 'HATE', 'HURRY', 'IMMEDIATELY', 'LAST', 'MULTIPLE', 'MUST', 'NEVER', 'NOBODY', 'NOT', 'NOTHING', 'NOW', 'OBVIOUSLY',
  'ONLY', 'PLEASE', 'PROPERLY', 'REALLY', 'REPEATEDLY', 'RIDICULOUS', 'SERIOUSLY', 'SIMPLY', 'TODAY', 'TOMORROW', 'TOTALLY', 'TWICE', 'UNACCEPTABLE', 'URGENT', 'URGENTLY', 'VERY',
  'WAITING', 'WHY', 'WRONG', 'YESTERDAY', 'YOU', 'YOUR',
];

/** Make two words in capitals a shout: nobody would name a thing so. */
export const loudTogether = [
  'ALL', 'AM', 'AN', 'AND', 'ANY', 'ANYONE', 'ANYTHING', 'ARE', 'AS', 'AT', 'BE', 'BECAUSE', 'BEEN', 'BUT', 'BY', 'CALL', 'CAN', 'COULD', 'DID', 'DO', 'DOES', 'DOING', 'DONE', 'EVERYONE', 'FOR',
  'FRIDAY', 'FROM', 'GET', 'GOING', 'GOT', 'HAD', 'HAS', 'HAVE', 'HE', 'HER', 'HERE', 'HIM', 'HIS', 'HOW', 'IF', 'IMPORTANT', 'IN', 'IS', 'IT', 'ITS', 'JUST', 'KNOW', 'LAST', 'LATE', 'LET', 'MAKE',
  'ME', 'MONDAY', 'MORE', 'MY', 'NEED', 'NEEDS', 'NO', 'OF', 'ON', 'ONLY', 'OUR', 'PAYMENT', 'READ', 'REPLY', 'SAID', 'SEND', 'SHE', 'SHOULD', 'SO', 'SOMETHING', 'STOP', 'TELL', 'THANK', 'THAT',
  'THE', 'THEIR', 'THEM', 'THEN', 'THERE', 'THESE', 'THEY', 'THIS', 'THOSE', 'THURSDAY', 'TO', 'TODAY', 'TOLD', 'TOMORROW', 'TOO', 'TUESDAY', 'UNTIL', 'US', 'WANT', 'WAS', 'WE', 'WEDNESDAY', 'WERE',
  'WHAT', 'WHEN', 'WHERE', 'WHICH', 'WHO', 'WILL', 'WITH', 'WITHOUT', 'WOULD', 'YES', 'YOU', 'YOUR',
];
