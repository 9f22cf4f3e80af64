-- Of one place several persons may be asked, one after the other: the key of their mail has whom it asks.
update mail set key = key || ':' || person where occasion = 'registration' and key like 'registration:%';
