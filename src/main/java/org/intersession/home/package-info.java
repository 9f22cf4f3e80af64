/** Pages made of several features: the front page and what each persona finds after signing in. Nobody uses this package. */
package org.intersession.home;
