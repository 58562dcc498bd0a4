# Stubs of Vivado's commands, stricter than Vivado: every command, option, property, file and pin must
# be known, and each step needs the one before. Each command prints itself.
#
# commands: name -> options with a value, options without one, number of further arguments, and the
# step that must have been done (- for none). A procedure check_NAME checks these arguments
# (with _ for ::).

set done {}

proc refuse {what name} { error "stub: unknown $what \"$name\"" }

# Return the arguments that are not options, after checking the options.
proc plain {command args} {
  puts "$command $args"
  lassign [dict get $::commands $command] valued flags count needs
  if {$needs ne "-" && $needs ni $::done} { error "stub: $command needs $needs" }
  set rest {}
  for {set i 0} {$i < [llength $args]} {incr i} {
    set word [lindex $args $i]
    if {$word in $valued} {
      set ::option($word) [lindex $args [incr i]]
    } elseif {$word in $flags} {
      set ::option($word) 1
    } elseif {[string match -* $word]} {
      refuse "option of $command" $word
    } else { lappend rest $word }
  }
  if {[llength $rest] != $count} { error "stub: $command takes $count arguments, got $rest" }
  lappend ::done $command
  return $rest
}

proc define_stubs {} {
  foreach name [dict keys $::commands] {
    proc ::$name {args} [string map [list NAME $name CHECK ::check_[string map {:: _} $name]] {
      set rest [plain NAME {*}$args]
      if {[info procs CHECK] ne ""} { return [CHECK {*}$rest] }
      return [expr {[llength $rest] ? [lindex $rest end] : "NAME"}]
    }]
  }
}
