"""Rules about older libvirts that must take the domain, too."""
